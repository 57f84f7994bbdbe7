-- What the file bills for a row: its cost plus its credits, read from the untouched text. A commitment fee counts whole
-- and the use it pays for not at all: the offset credit on the fee only moves that amount from the one to the other.
list_transform(
    [CASE
        WHEN coalesce(credits, '[]') IN ('[]', '{}') THEN []
        WHEN TRY_CAST(credits AS DECIMAL(38, 18)) IS NOT NULL THEN [{'amount': credits, 'type': ''}]
        ELSE TRY_CAST(TRY_CAST(
            CASE
                WHEN starts_with(credits, '[{''') THEN regexp_replace(
                    replace(replace(replace(credits, ': None', ': null'), ': True', ': true'), ': False', ': false'),
                    '''((?:[^''\\]|\\.)*)''', '"\1"', 'g'
                )
                ELSE credits
            END AS JSON
        ) AS STRUCT(amount VARCHAR, type VARCHAR)[])
    END],
    lambda given: CASE
        WHEN given IS NULL
            OR list_bool_or(list_transform(given, lambda credit: TRY_CAST(credit.amount AS DECIMAL(38, 18)) IS NULL))
        THEN 'unreadable credits'
        WHEN cost IS NOT NULL AND TRY_CAST(cost AS DECIMAL(38, 18)) IS NULL THEN cost
        WHEN coalesce(cost_type, 'regular') = 'regular'
            AND coalesce(consumption_model_description, consumption_model ->> '$.description', 'Default') <> 'Default'
            AND NOT starts_with(coalesce(sku_description, sku ->> '$.description', ''), 'Commitment')
            AND NOT coalesce(list_contains(list_transform(given, lambda credit: credit.type), 'FEE_UTILIZATION_OFFSET'), false)
        THEN CAST(coalesce(list_sum(list_transform(given, lambda credit:
            CASE
                WHEN credit.type IN ('PROMOTION', 'FREE_TIER') THEN TRY_CAST(credit.amount AS DECIMAL(38, 18))
            END)), 0) AS VARCHAR)
        ELSE CAST(TRY_CAST(cost AS DECIMAL(38, 18)) + coalesce(list_sum(list_transform(given, lambda credit:
            CASE
                WHEN coalesce(credit.type, '') <> 'FEE_UTILIZATION_OFFSET'
                THEN TRY_CAST(credit.amount AS DECIMAL(38, 18))
            END)), 0) AS VARCHAR)
    END
)[1]
