-- Why: the 30 days for the court are those of one agreement; what runs belongs to the latest that took effect on the day they count from.
UPDATE deadline d
SET d.subject = COALESCE((
  SELECT MAX(g.id) FROM mediation_agreement g
  LEFT JOIN administrative_mediation x ON x.id = g.administrative_mediation_id
  WHERE g.matter_id = d.matter_id AND g.form = 'WRITTEN' AND g.effective_on = d.started_on
    AND (x.id IS NULL OR x.enforceability = 'JUDICIAL_CONFIRMATION')), 0)
WHERE d.subject = 0 AND d.status IN ('OPEN', 'PAUSED') AND d.rule = 'CONFIRMATION_APPLICATION';
