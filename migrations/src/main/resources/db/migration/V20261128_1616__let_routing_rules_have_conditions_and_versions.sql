-- Rules are edited by administrators: each version of a rule is a row, 0 is the city's file, the highest counts.
-- A version follows one other (based_on), so that of two edits of the same rule only the first is published.
ALTER TABLE routing_rule
  ADD COLUMN rule_version BIGINT NOT NULL DEFAULT 0,
  ADD COLUMN based_on BIGINT NOT NULL DEFAULT -1,
  ADD COLUMN withdrawn BOOLEAN NOT NULL DEFAULT FALSE,
  ADD COLUMN dated_by VARCHAR(10) NOT NULL DEFAULT 'ACT',
  ADD COLUMN closed_besides VARCHAR(120) NOT NULL DEFAULT '',
  ADD COLUMN conditions VARCHAR(600) NOT NULL DEFAULT '',
  ADD COLUMN amount_from DECIMAL(15, 2) NULL,
  ADD COLUMN amount_to DECIMAL(15, 2) NULL,
  ADD COLUMN places VARCHAR(200) NOT NULL DEFAULT '',
  ADD COLUMN domiciles VARCHAR(200) NOT NULL DEFAULT '',
  DROP PRIMARY KEY,
  ADD PRIMARY KEY (code, rule_version),
  ADD CONSTRAINT uq_routing_rule_successor UNIQUE (code, based_on);
