-- Chance without a random generator: the same seed and key always give the same number.
CREATE OR REPLACE MACRO pick(subject, ways) AS (hash(subject, getvariable('seed')) % ways)::INTEGER;
CREATE OR REPLACE MACRO token(subject) AS md5(concat(subject, '/', getvariable('seed')));
CREATE OR REPLACE MACRO sized(units) AS CASE WHEN units = 0 THEN 0 ELSE greatest(1, round(units * getvariable('scale')))::INTEGER END;
CREATE OR REPLACE MACRO month_before(months) AS (getvariable('newest') - to_months(months))::DATE;
