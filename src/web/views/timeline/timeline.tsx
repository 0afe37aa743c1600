import { type CSSProperties, useMemo } from 'react';
import { Button, Slider, SliderThumb, SliderTrack } from 'react-aria-components';
import { type Axis, axisOf, barsOf, lengthOf, shareOf, ticksOf } from '../../../drawing/axis.ts';
import { dayWords, rangeWords } from '../../../drawing/dates.ts';
import type { Extent } from '../../../http/api.ts';
import { addDays, type Day, dayNumber, dayOf } from '../../../vocabulary/days.ts';
import { useNarrow } from '../../state/theme.ts';
import type { Go } from '../../state/url.ts';
import { words } from './words.ts';
import './timeline.css';

const percent = (share: number): string => `${(share * 100).toFixed(3)}%`;
const at = (share: number): CSSProperties => ({ left: percent(share) });

/** Time as two rails: the day the picture is of, and below it, thin, the day up to which reports count. */
export function Timeline({
  extent,
  asOf,
  knownAt,
  go,
}: {
  readonly extent: Extent;
  readonly asOf: Day;
  readonly knownAt: Day | null;
  readonly go: Go;
}) {
  const axis = useMemo(
    () =>
      axisOf(
        extent.claimsPerDay.map(({ day }) => day),
        extent.known,
        [asOf, knownAt],
      ),
    [extent, asOf, knownAt],
  );
  if (!axis) return null;
  return (
    <section className="timeline" aria-label={words.timeline}>
      <Labels asOf={asOf} knownAt={knownAt} go={go} />
      <div className="rails">
        <ValidRail axis={axis} extent={extent} asOf={asOf} knownAt={knownAt} go={go} />
        <KnownRail axis={axis} extent={extent} knownAt={knownAt} go={go} />
      </div>
    </section>
  );
}

function Labels({ asOf, knownAt, go }: { readonly asOf: Day; readonly knownAt: Day | null; readonly go: Go }) {
  return (
    <div className="labels">
      <p className="as-of">
        <small>{words.asOf}</small> <time dateTime={asOf}>{dayWords(asOf)}</time>
      </p>
      <p className="known-at">
        <small>{words.knownAt}</small>{' '}
        {knownAt ? <time dateTime={knownAt}>{dayWords(knownAt)}</time> : words.everything}
        {knownAt && (
          <Button className="link" onPress={() => go({ knownAt: null })}>
            {words.reset}
          </Button>
        )}
      </p>
    </div>
  );
}

function ValidRail({
  axis,
  extent,
  asOf,
  knownAt,
  go,
}: {
  readonly axis: Axis;
  readonly extent: Extent;
  readonly asOf: Day;
  readonly knownAt: Day | null;
  readonly go: Go;
}) {
  const bars = useMemo(
    () =>
      barsOf(
        axis,
        extent.claimsPerDay.map(({ day, claims }) => ({ day, count: claims })),
      ),
    [axis, extent],
  );
  const narrow = useNarrow();
  const most = Math.max(1, ...bars.map((bar) => bar.count));
  const first = dayNumber(axis.start);
  return (
    <Slider
      className="rail valid"
      aria-label={words.asOfLong}
      minValue={first}
      maxValue={dayNumber(axis.end)}
      value={dayNumber(asOf)}
      onChange={(day) => go({ asOf: dayOf(day as number) }, 'replace')}
      formatOptions={{ style: 'decimal' }}
    >
      <SliderTrack className="track">
        {ticksOf(axis, narrow ? 4 : 9).map((tick) => (
          <span key={tick.day} className="tick" style={at(shareOf(axis, tick.day))}>
            {tick.label}
          </span>
        ))}
        {bars.map((bar) => (
          <span
            key={bar.start}
            className={bar.start <= asOf ? 'bar' : 'bar later'}
            title={words.claims(bar.count, rangeWords(bar.start, addDays(bar.start, bar.days - 1)))}
            style={{
              left: percent((dayNumber(bar.start) - first) / lengthOf(axis)),
              width: `calc(${percent(bar.days / lengthOf(axis))} - 1px)`,
              height: percent(0.12 + (0.88 * bar.count) / most),
            }}
          />
        ))}
        {knownAt && <span className="unknown" style={at(shareOf(axis, knownAt))} aria-hidden="true" />}
        <SliderThumb className="thumb" aria-valuetext={dayWords(asOf)}>
          <span className="knob" />
        </SliderThumb>
      </SliderTrack>
    </Slider>
  );
}

function KnownRail({
  axis,
  extent,
  knownAt,
  go,
}: {
  readonly axis: Axis;
  readonly extent: Extent;
  readonly knownAt: Day | null;
  readonly go: Go;
}) {
  const last = dayNumber(axis.end);
  return (
    <Slider
      className={knownAt ? 'rail known set' : 'rail known'}
      aria-label={words.knownAtLong}
      minValue={dayNumber(axis.start)}
      maxValue={last}
      value={knownAt ? dayNumber(knownAt) : last}
      onChange={(day) => go({ knownAt: day === last ? null : dayOf(day as number) }, 'replace')}
    >
      <SliderTrack className="track">
        {extent.reportsPerDay.map(
          ({ day, reports }) =>
            day >= axis.start &&
            day <= axis.end && (
              <span
                key={day}
                className={knownAt && day > knownAt ? 'came later' : 'came'}
                style={at(shareOf(axis, day))}
                title={words.reports(reports, dayWords(day))}
              />
            ),
        )}
        <SliderThumb className="thumb" aria-valuetext={knownAt ? dayWords(knownAt) : words.everything}>
          <span className="knob" />
        </SliderThumb>
      </SliderTrack>
    </Slider>
  );
}
