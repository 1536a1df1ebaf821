package org.zhihe.casework.party;

public enum PartyKind {
    PERSON,
    COMPANY
}
