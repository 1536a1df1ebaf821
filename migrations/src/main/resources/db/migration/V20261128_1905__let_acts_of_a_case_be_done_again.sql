-- Another penalty is announced and heard anew, another sum urged anew; the case's version keeps one act from being written twice.
ALTER TABLE enforcement_act
  ADD KEY ix_enforcement_act_case (case_id, id),
  DROP KEY uq_enforcement_act_kind;
