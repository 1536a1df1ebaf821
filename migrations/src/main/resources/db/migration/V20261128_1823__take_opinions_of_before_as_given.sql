-- Why: until now a mediation knew one opinion only, which counted for all respondents that had the request.
INSERT INTO administrative_mediation_opinion (mediation_id, party_id, opinion, channel, day, recorded_at)
SELECT x.id, n.party_id, x.opinion, 'IN_WRITING', x.opinion_on, x.opened_at
FROM administrative_mediation x JOIN administrative_mediation_notice n ON n.mediation_id = x.id
WHERE x.opinion IS NOT NULL AND x.opinion_on IS NOT NULL;
