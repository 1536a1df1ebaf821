package org.zhihe.casework.account;

import jakarta.inject.Singleton;
import org.zhihe.casework.audit.Act;
import org.zhihe.casework.audit.Audit;
import org.zhihe.casework.matter.Actor;

/** Lets an owner have a copy of what is kept (个人信息保护法 45). */
@Singleton
public class DataCopies {
    private final PasswordProof proof;
    private final Audit audit;

    DataCopies(PasswordProof proof, Audit audit) {
        this.proof = proof;
        this.audit = audit;
    }

    /** To be called before anything is handed out. Refuses a wrong password as every change of the account does. */
    public void allow(AccountHolder holder, String password) {
        proof.demand(holder.id(), password);
        audit.record(Act.DATA_DOWNLOADED, Actor.account(holder.id()), null, "account " + holder.id());
    }
}
