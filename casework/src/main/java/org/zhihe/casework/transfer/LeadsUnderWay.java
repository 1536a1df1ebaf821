package org.zhihe.casework.transfer;

import jakarta.inject.Singleton;
import org.zhihe.casework.enforcement.CriminalLeads;

/** Tells those who punish what is with the police, or on its way to them (移送规定 11). */
@Singleton
class LeadsUnderWay implements CriminalLeads {
    private final Transfers transfers;

    LeadsUnderWay(Transfers transfers) {
        this.transfers = transfers;
    }

    @Override
    public boolean underWay(long matterId, long bodyId) {
        return transfers.countLeads(matterId, bodyId) > 0;
    }
}
