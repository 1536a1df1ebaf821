-- Why: two authorities may mediate in one matter; the clocks that run belong to the latest mediation that runs, because one that has ended waits for nothing.
UPDATE deadline d
  JOIN (SELECT matter_id, MAX(id) AS id FROM administrative_mediation WHERE ended_at IS NULL GROUP BY matter_id) x ON x.matter_id = d.matter_id
SET d.subject = x.id
WHERE d.subject = 0 AND d.status IN ('OPEN', 'PAUSED')
  AND d.rule IN ('ADMINISTRATIVE_MEDIATION_NOTICE', 'ADMINISTRATIVE_MEDIATION_OPINION',
    'ADMINISTRATIVE_MEDIATION_FILING', 'ADMINISTRATIVE_MEDIATION');
