package org.zhihe.casework.matter;

/** Why a matter is not taken on (人民调解工作若干规定 22 and 24; 总局令第121号 16). */
public enum DeclineGround {
    NOT_IP,
    NOT_COMPETENT,
    ALREADY_HANDLED,
    NO_DEFINITE_RESPONDENT,
    NO_FACTS,
    CONSUMER_DISPUTE,
    NOT_CORRECTED,
    DUPLICATE
}
