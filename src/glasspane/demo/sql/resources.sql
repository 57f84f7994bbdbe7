-- One row per resource and generation: who owns it, where it runs, from when to when it lives, how it is tagged.
CREATE OR REPLACE TABLE fleet_windows AS
SELECT
    f.*,
    sized(f.first) AS count_first,
    sized(f.last) AS count_last,
    a.sku AS anomaly_sku,
    a.factor AS spike,
    (month_before(a.months_ago) + (a.day - 1))::DATE AS anomaly_from,
    (month_before(a.months_ago) + (a.day - 1 + a.days))::DATE AS anomaly_to
FROM fleets AS f
LEFT JOIN anomalies AS a ON a.anomaly = f.anomaly;

CREATE OR REPLACE TABLE instances AS
WITH members AS (
    SELECT *, unnest(range(greatest(count_first, count_last)))::INTEGER AS rank
    FROM fleet_windows
),
lived AS (
    SELECT
        *,
        CASE
            WHEN spike = 1 THEN anomaly_from
            WHEN rank < count_first THEN DATE '1970-01-01'
            ELSE getvariable('first_day')
                + ((rank - count_first + 0.5) / (count_last - count_first)
                * (getvariable('horizon') - getvariable('first_day')))::INTEGER
        END AS fleet_born,
        CASE
            WHEN spike = 1 THEN anomaly_to
            WHEN rank < count_last THEN DATE '9999-01-01'
            ELSE getvariable('first_day')
                + ((rank - count_last + 0.5) / (count_first - count_last)
                * (getvariable('horizon') - getvariable('first_day')))::INTEGER
        END AS fleet_died
    FROM members
),
generations AS (
    SELECT
        *,
        unnest(
            CASE
                WHEN life = 0 THEN [0]
                ELSE range(0, ((getvariable('horizon') - getvariable('first_day')) / life)::INTEGER + 2)
            END
        )::INTEGER AS generation,
        getvariable('first_day') - pick(concat(fleet, rank), greatest(life, 1)) AS cycle
    FROM lived
)
SELECT
    * EXCLUDE (fleet_born, fleet_died, cycle, first, last),
    concat(fleet, '/', rank, '/', generation) AS member,
    CASE WHEN life = 0 THEN fleet_born ELSE greatest(fleet_born, (cycle + generation * life)::DATE) END::DATE AS born,
    CASE WHEN life = 0 THEN fleet_died ELSE least(fleet_died, (cycle + (generation + 1) * life)::DATE) END::DATE AS died
FROM generations
WHERE CASE WHEN life = 0 THEN true ELSE (cycle + generation * life) < fleet_died END;

CREATE OR REPLACE TABLE tag_cells AS
WITH wanted AS (
    SELECT i.member, p.style, a.sloppy, t.key, t.value, t.position
    FROM instances AS i
    JOIN accounts AS a ON a.account = i.account
    JOIN sources AS p ON p.source = a.source
    LEFT JOIN teams AS m ON m.team = i.team,
    LATERAL (
        VALUES ('team', i.team, 1), ('env', i.env, 2), ('app', i.app, 3), ('cost-center', m.cost_center, 4)
    ) AS t(key, value, position)
    WHERE t.value IS NOT NULL
      AND pick(concat(i.member, '/tags'), 250) >= a.sloppy
),
judged AS (
    SELECT
        *,
        pick(concat(member, '/neat/', key), 100) >= sloppy AS neat,
        pick(concat(member, '/spelling/', key), 100) AS draw
    FROM wanted
),
spelled AS (
    SELECT
        j.member,
        j.position,
        CASE WHEN j.neat THEN j.key ELSE s.spelled_key END AS key,
        CASE WHEN j.neat OR s.spelled_value = '*' THEN j.value ELSE s.spelled_value END AS value,
        j.style
    FROM judged AS j
    LEFT JOIN spellings AS s
        ON NOT j.neat AND s.key = j.key AND s.style = j.style AND s.value IN ('*', j.value)
        AND j.draw >= s.low AND j.draw < s.high
)
SELECT
    member,
    to_json(map_from_entries(list(struct_pack(
        k := key,
        v := CASE WHEN style = 'label' THEN lower(value) ELSE value END
    ) ORDER BY position)))::VARCHAR AS tags
FROM spelled
WHERE key IS NOT NULL
GROUP BY member;
