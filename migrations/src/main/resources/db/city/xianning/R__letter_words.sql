-- Why: what the transfer letters of Xianning's offices are numbered with. Edited here and applied again when the file changes.
DELETE FROM letter_word;
INSERT INTO letter_word (body_code, word) VALUES
  ('centre', '咸知维案移'),
  ('mediation-committee', '咸知调移'),
  ('market-regulator', '咸市监案移'),
  ('ip-office', '咸知案移'),
  ('copyright-office', '咸版案移'),
  ('agriculture-bureau', '咸农案移'),
  ('police', '咸公案移'),
  ('procuratorate', '咸检移');
