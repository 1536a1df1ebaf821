-- A decision keeps the version of the rule it was made by, why, what it took the matter away from, and on which new fact.
ALTER TABLE route_decision
  ADD COLUMN rule_version BIGINT NULL,
  ADD COLUMN explanation VARCHAR(800) NOT NULL DEFAULT '',
  ADD COLUMN complexity VARCHAR(10) NULL,
  ADD COLUMN replaced_kind VARCHAR(30) NULL,
  ADD COLUMN replaced_body_id BIGINT NULL,
  ADD COLUMN new_fact TEXT NULL,
  ADD CONSTRAINT fk_route_decision_replaced_body FOREIGN KEY (replaced_body_id) REFERENCES body (id);
