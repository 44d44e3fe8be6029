<#-- Every value is escaped for JSON by itself; numbers stand without quotation marks. -->
{
  "import": "${import}",
  "status": "${status}",
  "failed": ${failed?c},
  "title": "${title}",
  "text": "<#list lines as line>${line}<#sep>\n</#list>",
  "time": "${time}"<#if nextStep??>,
  "nextStep": "${nextStep}"</#if><#if run??>,
  "run": {
    "id": "${run.id}",
    "file": "${run.file}",
    "started": "${run.started}",
    "seconds": ${run.seconds},
    "read": ${run.read},
    "delivered": ${run.delivered},
    "unchanged": ${run.unchanged},
    "rejected": ${run.rejected},
    "left": ${run.left},
    "dropped": ${run.dropped},
    "requests": ${run.requests},
    "retries": ${run.retries},
    "report": "${run.report}"<#if run.lastGood??>,
    "lastGood": {
      "id": "${run.lastGood.id}",
      "started": "${run.lastGood.started}",
      "read": ${run.lastGood.read},
      "delivered": ${run.lastGood.delivered},
      "unchanged": ${run.lastGood.unchanged},
      "rejected": ${run.lastGood.rejected},
      "dropped": ${run.lastGood.dropped}
    }</#if>
  }</#if>,
  "reasons": [<#list reasons as reason>
    {"code": "${reason.code}", "what": "${reason.what}", "count": ${reason.count}, "title": "${reason.title}", "advice": "${reason.advice}"}<#sep>,</#list>
  ]
}
