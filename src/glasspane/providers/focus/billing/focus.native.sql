-- FOCUS 1.4 charges with the names that FOCUS removed in 1.4; each version's file is a selection of these columns.
SELECT
    *,
    ServiceProviderName AS ProviderName,
    ServiceProviderName AS PublisherName
FROM truth
