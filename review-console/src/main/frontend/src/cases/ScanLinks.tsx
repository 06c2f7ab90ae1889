import { Link } from 'react-router';
import type { CaseDetail } from '../api/types';

/** From an item to the scan it was cut from, and from a scan to its items. */
export function ScanLinks({ document }: { document: CaseDetail }) {
  return (
    <>
      {document.scan !== null && (
        <p>
          Item {document.scan.item} of {document.scan.items} on page {document.scan.box.page} of{' '}
          <Link to={`/cases/${document.scan.caseId}`}>the scan it was cut from</Link>
        </p>
      )}
      {document.items.length > 0 && (
        <p>
          The scan was divided into{' '}
          {document.items.map((item, index) => (
            <span key={item}>
              {index > 0 && ', '}
              <Link to={`/cases/${item}`}>item {index + 1}</Link>
            </span>
          ))}
        </p>
      )}
    </>
  );
}
