-- As the routing rules. The table now also says which court hears a dispute, not only which one confirms an agreement.
ALTER TABLE court_competence
  ADD COLUMN rule_version BIGINT NOT NULL DEFAULT 0,
  ADD COLUMN based_on BIGINT NOT NULL DEFAULT -1,
  ADD COLUMN withdrawn BOOLEAN NOT NULL DEFAULT FALSE,
  ADD COLUMN purpose VARCHAR(20) NOT NULL DEFAULT 'CONFIRMATION',
  ADD COLUMN precedence INT NOT NULL DEFAULT 50,
  ADD COLUMN conditions VARCHAR(600) NOT NULL DEFAULT '',
  ADD COLUMN amount_from DECIMAL(15, 2) NULL,
  ADD COLUMN amount_to DECIMAL(15, 2) NULL,
  ADD COLUMN places VARCHAR(200) NOT NULL DEFAULT '',
  ADD COLUMN domiciles VARCHAR(200) NOT NULL DEFAULT '',
  DROP PRIMARY KEY,
  ADD PRIMARY KEY (code, rule_version),
  ADD CONSTRAINT uq_court_competence_successor UNIQUE (code, based_on);
