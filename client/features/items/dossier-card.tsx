import { useState } from 'react';
import { useQuery } from 'urql';
import { Card } from '../../design/card.tsx';
import { PageState } from '../../design/state.tsx';
import type { DossierQuery, ItemDossierFragment, SealStanding } from '../../graphql/generated/graphql.ts';
import { type TextId, text } from '../../i18n/text.ts';
import { shanghaiDay } from '../../i18n/time.ts';
import { Words } from '../../orders/record-words.tsx';
import { Seal } from '../../orders/seal.tsx';
import { dossierDocument, dossierSealDocument } from './dossier.documents.ts';

type Piece = NonNullable<NonNullable<DossierQuery['item']>['archiveFile']>['pieces']['nodes'][number];

const tones: Readonly<Record<SealStanding, string>> = { INTACT: 'seal', ALTERED: 'seal broken', PARTLY_CLOSED: 'chip' };

/** The dossier of an archived matter (M-115): its pieces, each opened where it stands, and whether it still is what was archived. */
export function DossierCard({ item }: { item: ItemDossierFragment }) {
  const file = item.archiveFile;
  if (file == null) return null;
  const { volume, pieceCount, archivedByName, archivedAt, digest } = file;
  return (
    <Card
      title={text('dossier.title')}
      subtitle={text('dossier.about', {
        volume,
        count: pieceCount,
        name: archivedByName,
        day: shanghaiDay(archivedAt),
      })}
      right={<Standing id={item.id} />}
    >
      <Pieces id={item.id} after={0} />
      <p className="quiet digest">{text('dossier.digest', { digest })}</p>
    </Card>
  );
}

function Standing({ id }: { id: string }) {
  const [{ data }] = useQuery({ query: dossierSealDocument, variables: { id } });
  const seal = data?.item?.archiveFile?.seal;
  return seal === undefined ? null : <span className={tones[seal]}>{text(`sealStanding.${seal}` as TextId)}</span>;
}

/** One page of pieces, and the next below it when it is asked for. */
function Pieces({ id, after }: { id: string; after: number }) {
  const [opened, setOpened] = useState(false);
  const [{ data, error }, again] = useQuery({ query: dossierDocument, variables: { id, after } });
  const pieces = data?.item?.archiveFile?.pieces;
  if (pieces === undefined)
    return <PageState failed={error !== undefined} retry={() => again({ requestPolicy: 'network-only' })} />;
  const { nodes, nextPlace } = pieces;
  return (
    <>
      <ol className="records" start={after + 1}>
        {nodes.map((piece) => (
          <PieceLine key={piece.place} piece={piece} />
        ))}
      </ol>
      {nextPlace != null && opened && <Pieces id={id} after={nextPlace} />}
      {nextPlace != null && !opened && (
        <p className="more">
          <button type="button" className="button" onClick={() => setOpened(true)}>
            {text('acts.more')}
          </button>
        </p>
      )}
    </>
  );
}

function PieceLine({ piece: { place, kind, orgUnit, madeAt, secrecy, intact, words } }: { piece: Piece }) {
  return (
    <li>
      <details className="piece">
        <summary>
          <span className="quiet">{place}</span> <b>{text(`pieceKind.${kind}` as TextId)}</b>{' '}
          {secrecy !== 'INTERNAL' && <span className="chip">{text(`secrecy.${secrecy}` as TextId)}</span>}{' '}
          {!intact && <Seal intact={false} />}{' '}
          <span className="quiet">
            {orgUnit.shortName} · {shanghaiDay(madeAt)}
          </span>
        </summary>
        <dl className="words">
          {words.map(({ name, value }) => (
            <Words
              key={name}
              label={text(`archiveWord.${name}` as TextId)}
              words={name === 'outcome' ? text(`archiveOutcome.${value}` as TextId) : value}
            />
          ))}
        </dl>
      </details>
    </li>
  );
}
