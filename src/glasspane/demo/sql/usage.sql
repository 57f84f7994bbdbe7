-- The use of every billed line of one source on every day of a span of months; `usual` is what it would have been without the anomaly.
CREATE OR REPLACE TABLE usage AS
WITH lived AS (
    SELECT
        l.line,
        l.mode,
        l.amount,
        l.digits,
        l.anomaly IS NOT NULL AND d.day >= l.anomaly_from AND d.day < l.anomaly_to AS strange,
        l.spike,
        l.commitment IS NOT NULL AND d.day >= l.committed_from AND d.day < l.committed_to AS covered,
        d.day,
        d.hours,
        d.factor,
        0.86 + pick(l.line * 4099 + (d.day - DATE '2000-01-01'), 2801) / 10000.0 AS jitter
    FROM lines AS l
    JOIN days AS d ON d.rhythm = l.rhythm AND d.day >= l.born AND d.day < l.died
    WHERE l.source = getvariable('source')
      AND d.day >= getvariable('span_from')
      AND d.day < getvariable('span_to')
      AND d.hours > 0
      AND l.place <= d.crowd
      AND NOT (coalesce(l.idles, false) AND d.day >= l.idle_from AND d.day < l.idle_to)
),
used AS (
    SELECT
        line,
        day,
        covered,
        strange,
        spike,
        CASE mode
            WHEN 'hours' THEN hours * amount::DOUBLE
            WHEN 'daily' THEN amount::DOUBLE
            WHEN 'fixed' THEN round(amount::DOUBLE / day(last_day(day)), 6)
            WHEN 'stored' THEN round(amount::DOUBLE * factor / day(last_day(day)), 6)
            ELSE round(amount::DOUBLE * factor * jitter, digits)
        END AS usual
    FROM lived
)
SELECT
    line,
    day,
    covered,
    strange,
    usual::DECIMAL(20,6) AS usual,
    CASE WHEN strange THEN usual * spike ELSE usual END::DECIMAL(20,6) AS quantity
FROM used;
