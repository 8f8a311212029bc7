export { kratno } from './kratno.ts';
export { articleError, findingLines, reportFindings } from './report-findings.ts';
