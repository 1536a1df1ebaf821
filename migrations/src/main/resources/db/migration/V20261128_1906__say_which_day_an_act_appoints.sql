-- Calling to a hearing and putting off a payment name a day that lies ahead; nothing else does.
ALTER TABLE enforcement_act ADD COLUMN appointed_on DATE NULL;
