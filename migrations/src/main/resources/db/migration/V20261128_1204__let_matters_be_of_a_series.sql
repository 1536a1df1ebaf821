-- A form against several who act each alone files one matter for each. The series is known by the form's key.
ALTER TABLE matter
  ADD COLUMN series_key CHAR(36) NULL,
  ADD COLUMN series_position INT NULL,
  ADD KEY ix_matter_series (series_key, series_position);
