package org.zhihe.casework.matter;

/** Whether somebody else already has the dispute; limits what can be routed (人民调解工作若干规定 22, 国知局令第81号 12). */
public enum OtherProceeding {
    NONE,
    IN_COURT,
    IN_ARBITRATION,
    WITH_AUTHORITY,
    ARBITRATION_CLAUSE
}
