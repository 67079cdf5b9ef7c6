<#
.SYNOPSIS
Registers the add-in for this user, without administrator; with -Uninstall, removes every entry.
.DESCRIPTION
The same as install.cmd, from the same list of entries (registration.txt), for those who prefer PowerShell.
Exit codes: 0 done, 2 not 64-bit, 3 no .NET 10, 4 still ticked in Excel, 5 files missing.
#>
[CmdletBinding()]
param([switch] $Uninstall)

Set-StrictMode -Version 2.0
$ErrorActionPreference = 'Stop'
$folder = $PSScriptRoot
$comHost = Join-Path $folder 'Cpts.Rules.Excel.comhost.dll'
$list = Join-Path $folder 'registration.txt'
$classes = 'Software\Classes'
# The 64-bit view, also from a 32-bit PowerShell: the one that a 64-bit Excel reads.
$user = [Microsoft.Win32.RegistryKey]::OpenBaseKey('CurrentUser', 'Registry64')
$officeVersions = '16.0', '15.0', '14.0'

function Get-Entries {
    foreach ($line in [IO.File]::ReadAllLines($list)) {
        if ($line -and -not $line.StartsWith('#')) {
            $key, $subkey, $value, $data = $line.Split('|')
            [pscustomobject]@{ Key = $key; Subkey = $subkey; Value = $value; Data = $data }
        }
    }
}

function Get-OfficeBitness {
    $machine = [Microsoft.Win32.RegistryKey]::OpenBaseKey('LocalMachine', 'Registry64')
    $candidates = @(@{ Key = 'SOFTWARE\Microsoft\Office\ClickToRun\Configuration'; Value = 'Platform' })
    foreach ($root in 'SOFTWARE\Microsoft\Office', 'SOFTWARE\WOW6432Node\Microsoft\Office') {
        foreach ($version in $officeVersions) {
            $candidates += @{ Key = "$root\$version\Outlook"; Value = 'Bitness' }
        }
    }
    foreach ($candidate in $candidates) {
        $key = $machine.OpenSubKey($candidate.Key)
        if ($key -and $key.GetValue($candidate.Value)) { return $key.GetValue($candidate.Value) }
    }
    return $null
}

# The same places, in the same order, as the COM host will look in.
function Test-Runtime {
    $machine = [Microsoft.Win32.RegistryKey]::OpenBaseKey('LocalMachine', 'Registry32')
    $installed = $machine.OpenSubKey('SOFTWARE\dotnet\Setup\InstalledVersions\x64')
    $roots = @($env:DOTNET_ROOT)
    if ($installed) { $roots += $installed.GetValue('InstallLocation') }
    $programs = if ($env:ProgramW6432) { $env:ProgramW6432 } else { $env:ProgramFiles }
    $roots += Join-Path $programs 'dotnet'
    foreach ($root in $roots) {
        if ($root) {
            foreach ($major in 10..15) {
                if (Test-Path (Join-Path $root "shared\Microsoft.NETCore.App\$major.*")) { return $true }
            }
        }
    }
    return $false
}

# Excel keeps a list of its own of what is ticked, numbered without gaps: only Excel can take something off it.
function Test-Ticked {
    foreach ($version in $officeVersions) {
        $options = $user.OpenSubKey("Software\Microsoft\Office\$version\Excel\Options")
        if ($options) {
            foreach ($name in $options.GetValueNames()) {
                if ([string] $options.GetValue($name) -like '*Cpts.Rules.Excel*') { return $true }
            }
        }
    }
    return $false
}

if (-not (Test-Path -LiteralPath $list) -or -not (Test-Path -LiteralPath $comHost)) {
    Write-Host "Des fichiers manquent dans « $folder » : décompressez toute l'archive dans un dossier, puis relancez install.ps1 de là."
    exit 5
}

if ($Uninstall) {
    if (Test-Ticked) {
        Write-Host "Le complément est encore coché dans Excel. Décochez-le (Fichier > Options > Compléments > Compléments Excel > Atteindre), fermez Excel, puis relancez install.ps1 -Uninstall. Rien n'a été retiré."
        exit 4
    }
    foreach ($version in $officeVersions) {
        $manager = $user.OpenSubKey("Software\Microsoft\Office\$version\Excel\Add-in Manager", $true)
        if ($manager) { $manager.DeleteValue('Cpts.Rules.Excel', $false) }
    }
    foreach ($key in (Get-Entries | Select-Object -ExpandProperty Key -Unique)) {
        $user.DeleteSubKeyTree("$classes\$key", $false)
    }
    Write-Host "Le complément n'est plus inscrit. Vous pouvez supprimer ce dossier : $folder"
    exit 0
}

$processor = if ($env:PROCESSOR_ARCHITEW6432) { $env:PROCESSOR_ARCHITEW6432 } else { $env:PROCESSOR_ARCHITECTURE }
if ($processor -ne 'AMD64') {
    Write-Host "Ce Windows n'est pas un Windows 64 bits pour processeur x64 : le complément ne peut pas y être chargé."
    exit 2
}

$bitness = Get-OfficeBitness
if ($bitness -eq 'x86') {
    Write-Host "L'Office de ce poste est en 32 bits. Ce complément est en 64 bits : un programme de 32 bits ne peut pas charger une bibliothèque de 64 bits, Excel ne le verrait donc pas. Rien n'a été inscrit."
    Write-Host "Voyez Fichier > Compte > À propos d'Excel ; Office 64 bits s'installe depuis le même compte, sans autre licence."
    exit 2
}
if (-not $bitness) { Write-Host "Excel n'a pas été trouvé sur ce poste ; l'inscription est faite quand même." }

if (-not (Test-Runtime)) {
    Write-Host "Il manque le runtime .NET 10 (x64). Deux façons de l'obtenir :"
    Write-Host "  - avec l'aide d'un administrateur : https://dotnet.microsoft.com/download/dotnet/10.0, « .NET Runtime », Windows x64 ;"
    Write-Host "  - sans administrateur :"
    Write-Host "      Invoke-WebRequest https://dot.net/v1/dotnet-install.ps1 -OutFile dotnet-install.ps1"
    Write-Host "      .\dotnet-install.ps1 -Runtime dotnet -Channel 10.0 -Architecture x64"
    Write-Host "      setx DOTNET_ROOT `"$env:LOCALAPPDATA\Microsoft\dotnet`""
    Write-Host "    puis fermez cette fenêtre et recommencez dans une nouvelle."
    exit 3
}

foreach ($entry in Get-Entries) {
    $path = if ($entry.Subkey -eq '.') { "$classes\$($entry.Key)" } else { "$classes\$($entry.Key)\$($entry.Subkey)" }
    $created = $user.CreateSubKey($path)
    $data = switch ($entry.Data) { '[host]' { $comHost } '[folder]' { $folder } default { $_ } }
    if ($entry.Value -eq '@') { $created.SetValue('', $data) }
    elseif ($entry.Value -ne '-') { $created.SetValue($entry.Value, $data) }
}

Write-Host "Le complément est inscrit pour $env:USERNAME. Gardez ce dossier où il est : $folder"
Write-Host "Dans Excel : Fichier > Options > Compléments > Gérer : Compléments Excel > Atteindre > Automation > Cpts.Rules for Excel."
exit 0
