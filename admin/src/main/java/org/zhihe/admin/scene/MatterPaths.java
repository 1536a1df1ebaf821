package org.zhihe.admin.scene;

import java.net.URI;

/** Addresses of a matter's pages. */
public final class MatterPaths {
    private MatterPaths() {}

    public static String show(String number) {
        return "/matters/" + number;
    }

    /** The matter's page saying that the step has been taken. */
    public static URI done(String number, String step) {
        return URI.create(show(number) + "?done=" + step);
    }

    /** The queue saying the same, when the matter is gone from it. */
    public static URI left(String step) {
        return URI.create("/?done=" + step);
    }

    public static String step(String number, String step) {
        return show(number) + "/steps/" + step;
    }

    public static String evidence(String number, long id) {
        return show(number) + "/evidence/" + id;
    }

    /** What is known of a piece of evidence. */
    public static String passport(String number, long id) {
        return evidence(number, id) + "/passport";
    }

    /** Where the stored bytes of a piece of evidence are reckoned anew. */
    public static String check(String number, long id) {
        return evidence(number, id) + "/check";
    }

    public static String preview(String number, long id) {
        return evidence(number, id) + "/preview";
    }

    /** For lists. */
    public static String smallPreview(String number, long id) {
        return preview(number, id) + "?size=small";
    }

    /** Where a party's identity number is shown in full. */
    public static String identity(String number, long partyId) {
        return show(number) + "/parties/" + partyId + "/identity";
    }

    /** Where it is read who a protected reporter is. */
    public static String protectedIdentity(String number) {
        return show(number) + "/protected-identity";
    }

    /** A file of a matter that was merged into this one. */
    public static String mergedEvidence(String number, long id) {
        return show(number) + "/merged-evidence/" + id;
    }

    public static String agreement(String number) {
        return show(number) + "/papers/agreement";
    }

    /** The receipt of the counter, without the code. */
    public static String receipt(String number) {
        return show(number) + "/papers/receipt";
    }

    /** The same for who hands it over: with the code, the first time. */
    public static String receiptToHandOver(String number) {
        return "/counter/" + number + "/receipt";
    }

    public static String invitation(String number, long partyId) {
        return show(number) + "/papers/invitation/" + partyId;
    }

    /** The letter that gives a court its result back. */
    public static String entrustmentLetter(String number) {
        return show(number) + "/papers/entrustment";
    }

    /** The letter that asks somebody else. */
    public static String consultation(String number, long id) {
        return show(number) + "/papers/consultation/" + id;
    }
}
