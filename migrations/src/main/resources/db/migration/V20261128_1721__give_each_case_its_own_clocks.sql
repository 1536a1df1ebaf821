-- Why: two bodies may have a case of one matter; the clocks that run belong to the latest case there was when they began.
UPDATE deadline d
  JOIN (SELECT matter_id, MAX(id) AS id FROM enforcement_case GROUP BY matter_id) x ON x.matter_id = d.matter_id
SET d.subject = x.id
WHERE d.subject = 0 AND d.status IN ('OPEN', 'PAUSED')
  AND d.rule IN ('ENFORCEMENT_FILING', 'ENFORCEMENT_DECISION', 'ENFORCEMENT_STATEMENT', 'ENFORCEMENT_REVIEW',
    'ENFORCEMENT_SERVICE', 'ENFORCEMENT_PAYMENT', 'ENFORCEMENT_URGING', 'ENFORCEMENT_EXECUTION', 'ENFORCEMENT_CLOSING');
