-- Why: what a mediator is answered by an expert or another office serves the mediation, and is not for those who decide or punish.
ALTER TABLE evidence ADD COLUMN kept_for VARCHAR(20) NULL;
