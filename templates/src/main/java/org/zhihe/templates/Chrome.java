package org.zhihe.templates;

import io.micronaut.core.annotation.Nullable;
import java.util.List;

/**
 * What surrounds a page: the reader's large-text choice, the header's links, and on the staff side who is signed in.
 * Texts that do not apply are empty.
 *
 * @param path the path of the page being answered (no host, no query), where the large-text switch returns to
 * @param demo whether the data are made up, which every page then says
 * @param signOutPath where the sign-out button posts to; empty when nobody is signed in
 * @param forms what the forms of the page need
 * @param secondFactorOff whether staff come in by password alone, which every page then says
 * @param session how long the reader stays let in; null for whoever is not
 */
public record Chrome(
        boolean largeText,
        String path,
        boolean demo,
        String staffName,
        String roleLabel,
        String bodyName,
        List<NavLink> links,
        String assetVersion,
        String signOutPath,
        Forms forms,
        boolean secondFactorOff,
        @Nullable SessionTimes session) {

    /**
     * @param token which every form of the page carries, so that nobody else can send it
     * @param waiting whether a form that was sent too late waits to be sent again
     */
    public record Forms(String token, boolean waiting) {
        static final Forms NONE = new Forms("", false);
    }

    public Chrome {
        links = List.copyOf(links);
    }

    /** Nobody signed in, ordinary text size, no links. */
    public static Chrome at(String path) {
        return new Chrome(false, path, false, "", "", "", List.of(), AssetVersion.CURRENT, "", Forms.NONE, false, null);
    }

    public Chrome withLargeText(boolean chosen) {
        return new Chrome(
                chosen,
                path,
                demo,
                staffName,
                roleLabel,
                bodyName,
                links,
                assetVersion,
                signOutPath,
                forms,
                secondFactorOff,
                session);
    }

    public Chrome withDemo(boolean madeUp) {
        return new Chrome(
                largeText,
                path,
                madeUp,
                staffName,
                roleLabel,
                bodyName,
                links,
                assetVersion,
                signOutPath,
                forms,
                secondFactorOff,
                session);
    }

    public Chrome withLinks(List<NavLink> shown) {
        return new Chrome(
                largeText,
                path,
                demo,
                staffName,
                roleLabel,
                bodyName,
                shown,
                assetVersion,
                signOutPath,
                forms,
                secondFactorOff,
                session);
    }

    public Chrome withForms(Forms drawn) {
        return new Chrome(
                largeText,
                path,
                demo,
                staffName,
                roleLabel,
                bodyName,
                links,
                assetVersion,
                signOutPath,
                drawn,
                secondFactorOff,
                session);
    }

    public Chrome withSecondFactorOff(boolean off) {
        return new Chrome(
                largeText,
                path,
                demo,
                staffName,
                roleLabel,
                bodyName,
                links,
                assetVersion,
                signOutPath,
                forms,
                off,
                session);
    }

    public Chrome signedIn(String name, String role, String body, String signOut) {
        return new Chrome(
                largeText, path, demo, name, role, body, links, assetVersion, signOut, forms, secondFactorOff, session);
    }

    public Chrome lasting(@Nullable SessionTimes times) {
        return new Chrome(
                largeText,
                path,
                demo,
                staffName,
                roleLabel,
                bodyName,
                links,
                assetVersion,
                signOutPath,
                forms,
                secondFactorOff,
                times);
    }
}
