-- Why: until now a mediation said only once that the respondents had the request; each of them had it on that day, on paper.
INSERT INTO administrative_mediation_notice (mediation_id, party_id, received_on, channel)
SELECT x.id, p.id, x.asked_on, 'IN_WRITING'
FROM administrative_mediation x JOIN party p ON p.matter_id = x.matter_id AND p.side = 'RESPONDENT'
WHERE x.asked_on IS NOT NULL;
