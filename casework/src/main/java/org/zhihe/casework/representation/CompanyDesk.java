package org.zhihe.casework.representation;

import io.micronaut.core.annotation.Nullable;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import org.zhihe.casework.account.Account;
import org.zhihe.casework.account.AccountHolder;
import org.zhihe.casework.account.AccountNotice;
import org.zhihe.casework.account.Accounts;
import org.zhihe.casework.account.Emails;
import org.zhihe.casework.account.LinkPurpose;
import org.zhihe.casework.account.Links;
import org.zhihe.casework.account.OneTimeLink;
import org.zhihe.casework.audit.Act;
import org.zhihe.casework.matter.Actor;
import org.zhihe.casework.matter.Details;
import org.zhihe.casework.party.PartyKind;
import org.zhihe.casework.procedure.NotFound;
import org.zhihe.casework.procedure.StepRefused;

/** A company's account asks colleagues to share its matters; each signs in with a personal account. */
@Singleton
public class CompanyDesk {
    /** Asked and joined together. */
    static final int MOST = 50;

    private final CompanyMembers members;
    private final Accounts accounts;
    private final Links links;
    private final MailedOffers offers;
    private final PartyTies ties;
    private final Ties.Told told;

    CompanyDesk(
            CompanyMembers members,
            Accounts accounts,
            Links links,
            MailedOffers offers,
            PartyTies ties,
            Ties.Told told) {
        this.members = members;
        this.accounts = accounts;
        this.links = links;
        this.offers = offers;
        this.ties = ties;
        this.told = told;
    }

    @Transactional
    public Company of(AccountHolder company) {
        refuseUnlessCompany(company);
        return new Company(
                members.colleagues(company.id()),
                members.ofCompany(company.id()).stream()
                        .filter(one -> one.accountId() == null)
                        .map(one -> new Company.Invited(
                                one.id(),
                                one.email(),
                                one.invitedAt(),
                                one.invitedAt().plus(LinkPurpose.JOIN_COMPANY.life())))
                        .toList());
    }

    @Transactional
    public List<Company.Membership> memberships(AccountHolder person) {
        return members.memberships(person.id());
    }

    /**
     * Asking the same address again sends another link and voids the one before. The mail does not say who asks: anybody
     * may register any name, and invite any address.
     */
    @Transactional
    public void invite(AccountHolder company, String email) {
        refuseUnlessCompany(company);
        // Locked, so that two who invite at once count each other.
        accounts.lockOpen(company.id()).orElseThrow(NotFound::new);
        String address = Emails.plain(email);
        if (members.colleagues(company.id()).stream()
                .anyMatch(one -> one.address().equals(address))) {
            throw new StepRefused("company.member-already");
        }
        List<CompanyMember> before = members.ofCompany(company.id());
        before.stream()
                .filter(one -> one.accountId() == null && one.email().equals(address))
                .forEach(one -> end(one));
        if (before.size() >= MOST) {
            throw new StepRefused("company.too-many", MOST);
        }
        CompanyMember member = members.save(new CompanyMember(
                null, company.id(), address, null, told.clocks().now(), null, null));
        OneTimeLink link = links.make(LinkPurpose.JOIN_COMPANY, address, Links.Owner.subject(member.id()))
                .orElseThrow(() -> new StepRefused("link.too-many"));
        told.mails().send(AccountNotice.COMPANY_INVITATION, link, "");
    }

    /** Name of the company; empty when the link is used up, void or out of time. */
    @Transactional
    public Optional<String> look(AccountHolder person, @Nullable String token) {
        return offers.look(person, token, LinkPurpose.JOIN_COMPANY)
                .flatMap(members::lockInvited)
                .flatMap(member -> accounts.findById(member.companyId()))
                .map(Account::name);
    }

    @Transactional
    public void join(AccountHolder person, String token) {
        if (person.kind() != PartyKind.PERSON) {
            throw new StepRefused("link.person-only");
        }
        CompanyMember member = invited(person, token);
        Account company = accounts.lockOpen(member.companyId()).orElseThrow(NotFound::new);
        members.joined(member.id(), person.id(), told.clocks().now());
        ties.matters(company.id()).forEach(told.conflicts()::review);
        told.audit().record(Act.MEMBER_JOINED, Actor.account(person.id()), null, subject(member));
        told.mails()
                .tellAccount(AccountNotice.MEMBER_JOINED, company.id(), company.email(), Details.write(person.name()));
    }

    @Transactional
    public void decline(AccountHolder person, String token) {
        members.end(invited(person, token).id(), told.clocks().now());
    }

    /** Effective at once, also for whoever has a matter open just now. */
    @Transactional
    public void remove(AccountHolder company, long memberId) {
        refuseUnlessCompany(company);
        CompanyMember member = members.lockOfCompany(memberId, company.id()).orElseThrow(NotFound::new);
        end(member);
        if (member.accountId() != null) {
            left(member, company.id());
            accounts.findById(member.accountId()).filter(Account::usable).ifPresent(person -> told.mails()
                    .tellAccount(
                            AccountNotice.MEMBER_REMOVED, person.id(), person.email(), Details.write(company.name())));
        }
    }

    @Transactional
    public void leave(AccountHolder person, long memberId) {
        CompanyMember member = members.lockOfAccount(memberId, person.id()).orElseThrow(NotFound::new);
        end(member);
        left(member, person.id());
    }

    private CompanyMember invited(AccountHolder person, String token) {
        long memberId = offers.use(person, token, LinkPurpose.JOIN_COMPANY);
        return members.lockInvited(memberId).orElseThrow(NotFound::new);
    }

    private void end(CompanyMember member) {
        members.end(member.id(), told.clocks().now());
        links.voidOfSubject(LinkPurpose.JOIN_COMPANY, member.id());
    }

    private void left(CompanyMember member, long actorId) {
        told.audit().record(Act.MEMBER_LEFT, Actor.account(actorId), null, subject(member));
    }

    private static String subject(CompanyMember member) {
        return "company " + member.companyId() + " member " + member.id();
    }

    private static void refuseUnlessCompany(AccountHolder holder) {
        if (holder.kind() != PartyKind.COMPANY) {
            throw new NotFound();
        }
    }
}
