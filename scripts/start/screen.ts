/** Whether a person can see a window here. `ENOUGH_DISPLAY` decides where it is set: `none`, or an X display such as ":1". */

export interface Screen {
  /** X display, where it is named */
  display?: string;
}

type Env = Readonly<Record<string, string | undefined>>;

/** @returns null where there is no screen */
export function findScreen(env: Env = process.env, platform: string = process.platform): Screen | null {
  const chosen = env.ENOUGH_DISPLAY;
  if (chosen === 'none') return null;
  if (chosen) return { display: chosen };
  if (platform === 'win32' || platform === 'darwin') return env.SSH_CONNECTION ? null : {};
  if (env.DISPLAY) return { display: env.DISPLAY };
  return env.WAYLAND_DISPLAY ? {} : null;
}
