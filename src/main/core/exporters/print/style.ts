/** How documents look on paper: ink on white, one family, weight and space for hierarchy. */
export const printStyle = `
  * { box-sizing: border-box; margin: 0; padding: 0; }
  body { font: 10pt/1.45 "Segoe UI", system-ui, "Helvetica Neue", Arial, sans-serif; color: #1c1b19; }
  h1 { font-size: 17pt; line-height: 1.2; font-weight: 600; }
  h2 { font-size: 12pt; font-weight: 600; margin: 6mm 0 2mm; break-after: avoid; }
  h3 { font-size: 10.5pt; font-weight: 600; margin-top: 3mm; break-after: avoid; }
  .facts { color: #57534c; margin-top: 1mm; }
  .facts span + span::before { content: " / "; color: #a8a29a; }
  .lines { white-space: pre-wrap; overflow-wrap: anywhere; }
  .quiet { color: #57534c; }
  .tag { border: 0.3mm solid #8d877e; border-radius: 1mm; padding: 0 1.2mm; font-size: 8pt; font-weight: 400; }
  .kit + .kit { break-before: page; }
  .criterion { margin-top: 4mm; break-inside: avoid; }
  .scale { display: flex; gap: 2mm; margin: 2mm 0; }
  .scale span { border: 0.3mm solid #8d877e; border-radius: 1mm; padding: 0.6mm 2mm; font-size: 8.5pt; }
  .guidance { display: grid; grid-template-columns: 6mm 1fr; gap: 0.5mm 1mm; font-size: 9pt; color: #3b3833; }
  .question { margin-top: 2mm; break-inside: avoid; }
  .room { height: 22mm; border-bottom: 0.2mm solid #cfcac2;
    background-image: linear-gradient(#cfcac2 0.2mm, transparent 0.2mm); background-size: 100% 7.2mm; }
  ul { padding-left: 5mm; }
  table { width: calc(100% - 0.4mm); border-collapse: collapse; margin-top: 3mm; }
  thead { display: table-header-group; }
  th, td { border: 0.2mm solid #d8d3cb; padding: 1.2mm 2mm; text-align: left; vertical-align: top; }
  th { font-weight: 600; }
  td.figure, th.figure { text-align: center; font-variant-numeric: tabular-nums; }
  tr { break-inside: avoid; }
  .v1, .v2 { background: #fbdcd5; } .v3 { background: #eeeae3; } .v4 { background: #d3ead7; } .v5 { background: #a4d4ae; }
  .evidence { margin-top: 2mm; }
`;
