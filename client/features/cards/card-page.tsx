import { Link, useParams } from 'react-router';
import { useQuery } from 'urql';
import { Card } from '../../design/card.tsx';
import { Empty } from '../../design/empty.tsx';
import { Facts } from '../../design/facts.tsx';
import { PageState } from '../../design/state.tsx';
import type { CardWholeFragment } from '../../graphql/generated/graphql.ts';
import { type TextId, text } from '../../i18n/text.ts';
import { shanghaiTime } from '../../i18n/time.ts';
import { CardMarks } from '../../orders/cards.tsx';
import { CardActs } from './card-acts.tsx';
import { cardDocument } from './cards.documents.ts';

/** A warning card: by which rule, what the unit said, what it asks and what came of it (M-46). */
export function CardPage() {
  const { id = '' } = useParams();
  const [{ data, error }, again] = useQuery({
    query: cardDocument,
    variables: { id },
    requestPolicy: 'cache-and-network',
  });
  const refresh = (): void => again({ requestPolicy: 'network-only' });
  const card = data?.card;
  if (card == null && (data === undefined || error !== undefined))
    return <PageState failed={error !== undefined} retry={refresh} />;
  if (card == null) return <Empty sentence={text('card.unknown')} icon="inbox" />;
  return (
    <>
      <header>
        <div className="page-title">
          <h1>
            {text('card.title')} <CardMarks card={card} />
          </h1>
          <p className="quiet">
            {card.assignment != null && <Link to={`/assignments/${card.assignment.id}`}>{card.assignment.title}</Link>}
            {card.assignment != null && ` · ${card.assignment.to.shortName}`}
            {card.followsId != null && (
              <>
                {' · '}
                <Link to={`/cards/${card.followsId}`}>{text('card.follows')}</Link>
              </>
            )}
          </p>
        </div>
      </header>
      <section className="card life">
        <CardActs card={card} refresh={refresh} />
      </section>
      <div className="columns">
        <div>
          <Basis card={card} />
        </div>
        <div>
          <Course card={card} />
        </div>
      </div>
    </>
  );
}

function Basis({ card }: { card: CardWholeFragment }) {
  const { reason, rule, ground, preset, schemeVersion, clause, effect, finding, proposedAt } = card;
  return (
    <Card title={text('card.basis')}>
      <Facts
        facts={[
          { name: text('card.reason'), value: reason, whole: true },
          ...(finding == null
            ? []
            : [
                {
                  name: text('card.finding'),
                  value: <Link to={`/findings/${finding.id}`}>{finding.problem}</Link>,
                  whole: true,
                },
              ]),
          { name: text('card.clause'), value: clause, whole: true },
          { name: text('card.ground'), value: text(`cardGround.${ground}` as TextId) },
          { name: text('card.ruleId'), value: rule },
          {
            name: text('card.scheme'),
            value: text('card.ofVersion', { preset: text(`cardPreset.${preset}` as TextId), version: schemeVersion }),
          },
          ...(effect === '' ? [] : [{ name: text('card.effect'), value: effect }]),
          { name: text('card.proposedAt'), value: shanghaiTime(proposedAt) },
        ]}
      />
    </Card>
  );
}

const at = (instant: string | null | undefined): string => (instant == null ? '' : shanghaiTime(instant));

function Course({ card }: { card: CardWholeFragment }) {
  const { replyBy, reply, repliedAt, demand, dueOn, issuedByName, issuedAt, checkWords, checkEvidence, checkedAt } =
    card;
  const { doneWords, doneEvidence, doneByName, doneAt } = card;
  const { appeal, appealedAt, decision, decidedAt } = card;
  return (
    <>
      <Card title={text('card.replying')}>
        <Facts
          facts={[
            { name: text('card.reply'), value: reply || text('card.noReply'), whole: true },
            { name: text('card.replyBy'), value: replyBy },
            ...(repliedAt == null ? [] : [{ name: text('card.repliedAt'), value: at(repliedAt) }]),
          ]}
        />
      </Card>
      {issuedAt != null && (
        <Card title={text('card.issuing')}>
          <Facts
            facts={[
              { name: text('card.demand'), value: demand, whole: true },
              { name: text('card.limit'), value: dueOn ?? '' },
              { name: text('card.issued'), value: [issuedByName, at(issuedAt)].filter(Boolean).join(' · ') },
            ]}
          />
        </Card>
      )}
      {doneWords !== '' && (
        <Card title={text('card.done')}>
          <Facts
            facts={[
              { name: text('card.doneWords'), value: doneWords, whole: true },
              { name: text('card.doneEvidence'), value: doneEvidence, whole: true },
              { name: text('card.doneBy'), value: [doneByName, at(doneAt)].filter(Boolean).join(' · ') },
            ]}
          />
        </Card>
      )}
      {checkWords !== '' && (
        <Card title={text(checkedAt == null && doneAt == null ? 'card.notSo' : 'card.check')}>
          <Facts
            facts={[
              { name: text('card.checkWords'), value: checkWords, whole: true },
              { name: text('card.checkEvidence'), value: checkEvidence, whole: true },
              ...(checkedAt == null ? [] : [{ name: text('card.checkedAt'), value: at(checkedAt) }]),
            ]}
          />
        </Card>
      )}
      {appealedAt != null && (
        <Card title={text('card.appealing')}>
          <Facts
            facts={[
              { name: text('card.appeal'), value: appeal, whole: true },
              { name: text('card.appealedAt'), value: at(appealedAt) },
              ...(decidedAt == null
                ? []
                : [
                    { name: text('card.decision'), value: decision, whole: true },
                    { name: text('card.decidedAt'), value: at(decidedAt) },
                  ]),
            ]}
          />
        </Card>
      )}
    </>
  );
}
