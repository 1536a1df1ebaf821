-- Why: of a right that was granted without examination the office may demand a report, and reject the request for want of it.
ALTER TABLE administrative_adjudication
  ADD COLUMN report_asked_on DATE NULL,
  ADD COLUMN report_until DATE NULL,
  ADD COLUMN report_demands INT NOT NULL DEFAULT 0,
  ADD COLUMN report_filed_on DATE NULL,
  ADD COLUMN report_number VARCHAR(60) NULL,
  ADD COLUMN report_item BIGINT NULL,
  ADD CONSTRAINT fk_administrative_adjudication_report_item FOREIGN KEY (report_item) REFERENCES evidence (id);
