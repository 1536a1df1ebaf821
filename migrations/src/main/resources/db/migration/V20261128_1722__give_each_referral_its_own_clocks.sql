-- Why: a matter may be sent to two courts; the clocks that run belong to the latest referral there was when they began.
UPDATE deadline d
  JOIN (SELECT matter_id, MAX(id) AS id FROM court_referral GROUP BY matter_id) x ON x.matter_id = d.matter_id
SET d.subject = x.id
WHERE d.subject = 0 AND d.status IN ('OPEN', 'PAUSED') AND d.rule IN ('REFERRAL_SENDING', 'REFERRAL_RECEIPT');
