-- Why: what the letters of Xianning's offices are numbered with. Edited here and applied again when the file changes.
DELETE FROM letter_word;
INSERT INTO letter_word (body_code, kind, word) VALUES
  ('centre', 'TRANSFER', '咸知维案移'),
  ('mediation-committee', 'TRANSFER', '咸知调移'),
  ('market-regulator', 'TRANSFER', '咸市监案移'),
  ('ip-office', 'TRANSFER', '咸知案移'),
  ('copyright-office', 'TRANSFER', '咸版案移'),
  ('agriculture-bureau', 'TRANSFER', '咸农案移'),
  ('police', 'TRANSFER', '咸公案移'),
  ('procuratorate', 'TRANSFER', '咸检移'),
  ('centre', 'CONSULTATION', '咸知维询'),
  ('mediation-committee', 'CONSULTATION', '咸知调询'),
  ('market-regulator', 'CONSULTATION', '咸市监询'),
  ('ip-office', 'CONSULTATION', '咸知询'),
  ('copyright-office', 'CONSULTATION', '咸版询'),
  ('agriculture-bureau', 'CONSULTATION', '咸农询'),
  ('mediation-committee', 'ENTRUSTMENT_REPORT', '咸知调复'),
  ('market-regulator', 'AGENCY_AGREEMENT', '咸市监行调'),
  ('ip-office', 'AGENCY_AGREEMENT', '咸知行调'),
  ('copyright-office', 'AGENCY_AGREEMENT', '咸版行调'),
  ('agriculture-bureau', 'AGENCY_AGREEMENT', '咸农行调');
