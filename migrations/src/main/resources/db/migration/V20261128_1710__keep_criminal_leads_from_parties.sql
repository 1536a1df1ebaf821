-- Why: once a matter could be routed to the police, and the applicant read of it: those lines are for staff.
UPDATE timeline_entry SET audience = 'STAFF'
WHERE event = 'ROUTED'
  AND EXISTS (
    SELECT 1 FROM body b
    WHERE b.kind IN ('POLICE', 'PROCURATORATE') AND LOCATE(b.name, timeline_entry.details) > 0);
