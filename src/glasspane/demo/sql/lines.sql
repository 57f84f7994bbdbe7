-- One row per billed line: a SKU of a resource, with all that a charge repeats day after day.
CREATE OR REPLACE TABLE lines AS
WITH billed AS (
    SELECT i.*, unnest(string_split(i.skus, ' ')) AS sku
    FROM instances AS i
    WHERE i.born < getvariable('data_end') AND i.died > getvariable('first_day')
),
named AS (
    SELECT
        b.*,
        a.source,
        a.id AS account_id,
        a.name AS account_name,
        p.account_type,
        p.billing_id,
        p.billing_name,
        p.billing_type,
        p.service_provider,
        p.host,
        p.issuer,
        p.invoice,
        a.discount,
        a.tax,
        r.name AS region_name,
        CASE WHEN s.resource IS NOT NULL THEN string_split(r.zones, ' ')[1 + pick(b.member, len(string_split(r.zones, ' ')))] END AS zone,
        r.prefix,
        r.factor,
        s.* EXCLUDE (sku),
        concat(b.fleet, '-', lpad((b.rank + 1)::VARCHAR, 2, '0'), CASE WHEN b.life > 0 THEN concat('-', left(token(b.member), 5)) ELSE '' END) AS resource_name,
        token(concat(b.member, '/', split_part(b.sku, '.', 2), CASE s.resource_type WHEN 'Volume' THEN 'v' WHEN 'Disk' THEN 'v' ELSE '' END)) AS resource_token,
        token(concat(b.sku, '/', r.region)) AS sku_token
    FROM billed AS b
    JOIN accounts AS a ON a.account = b.account
    JOIN sources AS p ON p.source = a.source
    JOIN regions AS r ON r.cloud = p.cloud AND r.region = b.region
    JOIN skus AS s ON s.sku = b.sku
),
identified AS (
    SELECT
        *,
        concat_ws('-', left(resource_token, 8), substr(resource_token, 9, 4), concat('4', substr(resource_token, 14, 3)), concat('8', substr(resource_token, 18, 3)), right(resource_token, 12)) AS resource_uuid,
        round(price * factor, 9)::DECIMAL(16,9) AS list_price,
        round(round(price * factor, 9) * (1 - discount), 9)::DECIMAL(16,9) AS contracted_price
    FROM named
),
commitments_of AS (
    SELECT
        v.fleet,
        v.sku,
        c.commitment,
        c.account AS commitment_account,
        c.discount AS commitment_saving,
        c.contract,
        c.category AS commitment_category,
        c.id AS commitment_id,
        c.name AS commitment_name,
        c.type AS commitment_type,
        sized(v.units) AS committed_units,
        sized(v.units) - ceil(sized(v.units) * c.idle_share)::INTEGER AS busy_units,
        month_before(c.begun) AS committed_from,
        (month_before(c.begun) + to_months(c.term))::DATE AS committed_to,
        month_before(c.idle_from) AS idle_from,
        (month_before(c.idle_from) + to_months(c.idle_months))::DATE AS idle_to
    FROM covers AS v
    JOIN commitments AS c ON c.commitment = v.commitment
)
SELECT
    row_number() OVER (ORDER BY i.member, i.sku) AS line,
    i.source,
    i.account,
    i.account_id,
    i.account_name,
    i.account_type,
    i.billing_id,
    i.billing_name,
    i.billing_type,
    i.service_provider,
    i.host,
    i.issuer,
    i.invoice,
    i.tax,
    i.fleet,
    i.rank,
    (i.rank + 0.5) / greatest(i.count_first, i.count_last) AS place,
    i.born,
    i.died,
    i.rhythm,
    i.waste,
    CASE WHEN i.anomaly_sku IS NULL OR i.anomaly_sku = i.sku THEN i.anomaly END AS anomaly,
    i.anomaly_from,
    i.anomaly_to,
    i.spike::DOUBLE AS spike,
    i.region,
    i.region_name,
    i.zone,
    i.sku,
    i.service,
    i.category,
    i.subcategory,
    i.resource_type,
    i.resource_name,
    replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(i.resource,
        '{account}', i.account_id), '{region}', i.region), '{zone}', coalesce(i.zone, i.region)), '{name}', i.resource_name),
        '{group}', concat('rg-', i.app, '-', i.env)), '{flat}', replace(i.resource_name, '-', '')), '{uuid}', i.resource_uuid),
        '{id8}', left(i.resource_token, 8)), '{id}', left(i.resource_token, 17)), '{ID10}', upper(left(i.resource_token, 10))) AS resource_id,
    replace(i.meter, '{p}', coalesce(i.prefix, '')) AS meter,
    replace(i.text, '{name}', i.resource_name) AS text,
    i.unit,
    i.mode,
    i.amount,
    i.digits,
    i.pricing = 'Spot' AS spot,
    i.list_price,
    CASE WHEN c.contract = 'list' THEN i.list_price ELSE i.contracted_price END AS covered_contract_price,
    i.contracted_price,
    upper(left(i.sku_token, 16)) AS sku_id,
    CASE WHEN i.resource IS NOT NULL THEN t.tags END AS tags,
    c.commitment,
    c.commitment_category,
    c.commitment_id,
    c.commitment_name,
    c.commitment_type,
    c.committed_from,
    c.committed_to,
    i.rank >= c.busy_units AS idles,
    c.idle_from,
    c.idle_to,
    round(i.list_price * (1 - c.commitment_saving), 6)::DECIMAL(16,6) AS committed_rate
FROM identified AS i
LEFT JOIN tag_cells AS t ON t.member = i.member
LEFT JOIN commitments_of AS c ON c.fleet = i.fleet AND c.sku = i.sku AND i.rank < c.committed_units;
