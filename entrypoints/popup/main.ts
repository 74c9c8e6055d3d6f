/** The frame stands in the document itself and is drawn first; what fills it comes after that. */
const fill = () => void import('./app.tsx');

// a document that nobody looks at draws no frame
if (document.hidden) fill();
else requestAnimationFrame(() => setTimeout(fill));
