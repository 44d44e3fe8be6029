<#-- An adaptive card of text runs, in which nothing is read as markup. -->
<#macro block text bold=false colour="default">{"type": "RichTextBlock", "inlines": [{"type": "TextRun", "text": "${text}"<#if bold>, "weight": "bolder", "size": "medium"</#if>, "color": "${colour}"}]}</#macro>
{
  "type": "message",
  "attachments": [{
    "contentType": "application/vnd.microsoft.card.adaptive",
    "content": {
      "$schema": "http://adaptivecards.io/schemas/adaptive-card.json",
      "type": "AdaptiveCard",
      "version": "1.4",
      "body": [
        <@block text=title bold=true colour=failed?then("attention", "good")/><#list lines as line>,
        <@block text=line/></#list>
      ]<#if run?? && run.report?starts_with("http")>,
      "actions": [{"type": "Action.OpenUrl", "title": "Open the report", "url": "${run.report}"}]</#if>
    }
  }]
}
