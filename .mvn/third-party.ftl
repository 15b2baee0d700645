<#-- Written by license-maven-plugin to target/third-party.md; docs/third-party.md is a copy of it. -->
# Third parties

What the published artifacts and the command depend on when they run, and under which licence. Tests and the build need more, which is not passed on. Each artifact's own share of this list is its CycloneDX file (`*-cyclonedx.json`).

| artifact | version | licence |
| --- | --- | --- |
<#list dependencyMap as e>
| [`${e.getKey().groupId}:${e.getKey().artifactId}`](${e.getKey().url!""}) | ${e.getKey().version} | <#list e.getValue() as licence>${licence}<#sep>, </#sep></#list> |
</#list>
