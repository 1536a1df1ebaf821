-- Why: questions, reports to courts and agreements of each body are numbered with its own word, as its transfers are.
ALTER TABLE letter_word
  ADD COLUMN kind VARCHAR(30) NOT NULL DEFAULT 'TRANSFER',
  DROP PRIMARY KEY,
  ADD PRIMARY KEY (body_code, kind);
