<#-- The plain text of a mail: greeting and body come from the event, the ending is the same for all. -->
<#macro frame>
<#nested>

--
${words("mail.footer.body")}
${words("mail.footer.contact")}
${words("mail.footer.auto")}
</#macro>
