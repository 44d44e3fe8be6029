<#-- Slack reads <…> as links and calls such as <!channel>: its three signs are escaped in every text. -->
<#function safe text><#return text?replace("&", "&amp;")?replace("<", "&lt;")?replace(">", "&gt;")></#function>
{
  "text": "${failed?then(":x: ", ":white_check_mark: ")}*${safe(title)}*<#list lines as line>\n${safe(line)}</#list>"
}
