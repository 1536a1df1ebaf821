-- Why: an agreement that the patent office has mediated may be confirmed by a court like one of the committee.
ALTER TABLE mediation_agreement
  MODIFY mediation_id BIGINT NULL,
  ADD COLUMN administrative_mediation_id BIGINT NULL,
  ADD CONSTRAINT uq_mediation_agreement_administrative UNIQUE (administrative_mediation_id),
  ADD CONSTRAINT fk_mediation_agreement_administrative
    FOREIGN KEY (administrative_mediation_id) REFERENCES administrative_mediation (id);
