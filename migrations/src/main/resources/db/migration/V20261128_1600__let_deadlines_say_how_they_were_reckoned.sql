-- Why: several clocks of a rule may run on one matter, some end at an hour, and a page says how the day was found.
ALTER TABLE deadline
  ADD COLUMN subject      BIGINT        NOT NULL DEFAULT 0,
  ADD COLUMN started_at   DATETIME(6)   NULL,
  ADD COLUMN due_at       DATETIME(6)   NULL,
  ADD COLUMN raw_on       DATE          NULL,
  ADD COLUMN notes        VARCHAR(4000) NOT NULL DEFAULT '',
  ADD COLUMN extensions   INT           NOT NULL DEFAULT 0,
  ADD COLUMN paused_on    DATE          NULL,
  ADD COLUMN pause_reason VARCHAR(40)   NULL;
