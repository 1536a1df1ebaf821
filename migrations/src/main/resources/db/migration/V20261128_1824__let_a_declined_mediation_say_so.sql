-- Why: a respondent that has declined is a state of its own now, out of which it may still come.
UPDATE administrative_mediation SET status = 'REFUSED' WHERE status = 'ASKED' AND opinion = 'REFUSES';
