package org.zhihe.casework.routing;

import java.util.Arrays;
import java.util.List;

/** What the way of a matter can depend on besides its kind, right and claims. Staff establish it. */
public enum Condition {
    /** 著作权法 53: an authority punishes only what harms everybody. */
    PUBLIC_INTEREST(Sort.YES_NO, false),
    /** 法释〔2022〕13号 1: as opposed to a business secret. */
    TECHNICAL_SECRET(Sort.YES_NO, false),
    /** 专利法 68: passed off as patented, which is more than infringing. */
    FALSE_MARKING(Sort.YES_NO, false),
    /** 国知局令第81号 64: somebody has decided already that the act infringes. */
    INFRINGEMENT_FOUND(Sort.YES_NO, false),
    /** 国知局令第81号 14: of a utility model or design. */
    EVALUATION_REPORT(Sort.YES_NO, false),
    WELL_KNOWN_MARK(Sort.YES_NO, true),
    BAD_FAITH_FILING(Sort.YES_NO, true),
    ENTERPRISE_NAME(Sort.YES_NO, true),
    FOREST_VARIETY(Sort.YES_NO, true),
    /** 专利法 76. */
    DRUG_LINKAGE(Sort.YES_NO, true),
    /** 专利法实施细则 96. */
    CROSS_REGION(Sort.YES_NO, true),
    NATIONAL_IMPACT(Sort.YES_NO, true),
    IMPORT_EXPORT(Sort.YES_NO, true),
    MONOPOLY(Sort.YES_NO, true),
    /** 总局令第121号 3: bought to live on, not to sell or to claim. */
    CONSUMER_PURCHASE(Sort.YES_NO, true),
    /** 移送规定 3: the figures or other signs of a crime. A person says so, never a table. */
    CRIMINAL_SIGNS(Sort.YES_NO, true),
    /** Where it was done. */
    ACT_PLACE(Sort.PLACE, true),
    /** Where the first respondent is at home. */
    DOMICILE(Sort.PLACE, true),
    /** Yuan; the filing's own sum counts until staff state another. */
    CLAIM_AMOUNT(Sort.AMOUNT, false),
    /** 民法典 188: when the applicant learned of the act and of who did it. */
    KNOWN_ON(Sort.DAY, true);

    /** How it is answered. */
    public enum Sort {
        YES_NO,
        PLACE,
        AMOUNT,
        DAY
    }

    private final Sort sort;
    private final boolean exceptional;

    Condition(Sort sort, boolean exceptional) {
        this.sort = sort;
        this.exceptional = exceptional;
    }

    public Sort sort() {
        return sort;
    }

    /** So rare that a rule for the usual case need not wait until somebody has ruled it out. */
    public boolean exceptional() {
        return exceptional;
    }

    public static List<Condition> of(Sort sort) {
        return Arrays.stream(values()).filter(one -> one.sort == sort).toList();
    }
}
