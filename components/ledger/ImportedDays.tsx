/** What other tools counted on a day: whole sites, under the name of the tool, in no sum of ours. */
import { t } from '../../lib/i18n/index.ts';
import { nameOf } from '../../lib/networks/index.ts';
import { durationText } from '../../lib/words/ledger.ts';

export interface ImportedRow {
  id: string;
  from: string;
  network: string;
  seconds: number;
}

export const ImportedDays = ({ rows, exact }: { rows: readonly ImportedRow[]; exact: boolean }) => (
  <section class="imported" aria-labelledby="imported">
    <h2 class="label" id="imported">
      {t('ledger.imported')}
    </h2>
    <p class="small soft">{t('ledger.importedLine')}</p>
    <table>
      <thead>
        <tr class="small soft">
          <th scope="col">{t('ledger.site')}</th>
          <th scope="col">{t('ledger.long')}</th>
          <th scope="col">{t('ledger.tool')}</th>
        </tr>
      </thead>
      <tbody>
        {rows.map(({ id, from, network, seconds }) => (
          <tr key={id}>
            <th scope="row">{nameOf(network)}</th>
            <td class="num">{durationText(seconds, exact)}</td>
            <td>{t(`ledger.tools.${from}`)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  </section>
);
