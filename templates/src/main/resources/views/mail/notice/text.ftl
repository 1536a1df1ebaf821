<#-- @ftlvariable name="page" type="org.zhihe.admin.mail.MailNotice" -->
<#import "/layout/mail.ftl" as mail>
<@mail.frame>
${page.greeting}

<#list page.paragraphs as paragraph>
${paragraph}

</#list>
${page.link}

<#list page.particulars as line>
${line}
</#list>
</@mail.frame>
