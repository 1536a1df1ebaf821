-- Why: the rounds that remind and the list of what is overdue look for running clocks by day, whatever the matter.
ALTER TABLE deadline ADD KEY ix_deadline_due (status, due_on);
