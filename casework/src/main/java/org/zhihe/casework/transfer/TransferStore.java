package org.zhihe.casework.transfer;

import jakarta.inject.Singleton;

/** Where transfers are kept. */
@Singleton
record TransferStore(Transfers transfers, TransferCases cases, Remedies remedies, VictimRemedies victims) {}
